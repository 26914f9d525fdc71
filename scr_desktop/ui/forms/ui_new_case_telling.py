# -*- coding: utf-8 -*-

################################################################################
## Form generated from reading UI file 'new_case_telling.ui'
##
## Created by: Qt User Interface Compiler version 6.11.3
##
## WARNING! All changes made in this file will be lost when recompiling UI file!
################################################################################

from PySide6.QtCore import (QCoreApplication, QDate, QDateTime, QLocale,
    QMetaObject, QObject, QPoint, QRect,
    QSize, QTime, QUrl, Qt)
from PySide6.QtGui import (QBrush, QColor, QConicalGradient, QCursor,
    QFont, QFontDatabase, QGradient, QIcon,
    QImage, QKeySequence, QLinearGradient, QPainter,
    QPalette, QPixmap, QRadialGradient, QTransform)
from PySide6.QtWidgets import (QApplication, QFrame, QSizePolicy, QSpacerItem,
    QVBoxLayout, QWidget, QWizardPage)

from scr_desktop.ui.room.scroll import Scroll

class Ui_NewCaseTelling(object):
    def setupUi(self, NewCaseTelling):
        if not NewCaseTelling.objectName():
            NewCaseTelling.setObjectName(u"NewCaseTelling")
        self.column = QVBoxLayout(NewCaseTelling)
        self.column.setSpacing(14)
        self.column.setObjectName(u"column")
        self.column.setContentsMargins(0, 0, 0, 0)
        self.scroll = Scroll(NewCaseTelling)
        self.scroll.setObjectName(u"scroll")
        self.scroll.setWidgetResizable(True)
        self.scroll.setFrameShape(QFrame.Shape.NoFrame)
        self.scroll_inside = QWidget()
        self.scroll_inside.setObjectName(u"scroll_inside")
        self.scroll_column = QVBoxLayout(self.scroll_inside)
        self.scroll_column.setSpacing(14)
        self.scroll_column.setObjectName(u"scroll_column")
        self.duties = QWidget(self.scroll_inside)
        self.duties.setObjectName(u"duties")

        self.scroll_column.addWidget(self.duties)

        self.processes = QWidget(self.scroll_inside)
        self.processes.setObjectName(u"processes")

        self.scroll_column.addWidget(self.processes)

        self.scroll_end = QSpacerItem(20, 10, QSizePolicy.Policy.Minimum, QSizePolicy.Policy.Expanding)

        self.scroll_column.addItem(self.scroll_end)

        self.scroll.setWidget(self.scroll_inside)

        self.column.addWidget(self.scroll)


        self.retranslateUi(NewCaseTelling)

        QMetaObject.connectSlotsByName(NewCaseTelling)
    # setupUi

    def retranslateUi(self, NewCaseTelling):
        NewCaseTelling.setTitle(QCoreApplication.translate("NewCaseTelling", u"Who must be told, and other processes", None))
        NewCaseTelling.setSubTitle(QCoreApplication.translate("NewCaseTelling", u"What follows from the answers. Nothing is sent from here.", None))
#if QT_CONFIG(accessibility)
        self.scroll.setAccessibleName(QCoreApplication.translate("NewCaseTelling", u"Who must be told", None))
#endif // QT_CONFIG(accessibility)
    # retranslateUi

