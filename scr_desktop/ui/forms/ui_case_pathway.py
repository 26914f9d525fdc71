# -*- coding: utf-8 -*-

################################################################################
## Form generated from reading UI file 'case_pathway.ui'
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
from PySide6.QtWidgets import (QApplication, QHBoxLayout, QLabel, QPushButton,
    QSizePolicy, QVBoxLayout, QWidget)

from scr_desktop.ui.drawn.pathway_view import PathwayView
from scr_desktop.ui.room.scroll import Scroll

class Ui_CasePathway(object):
    def setupUi(self, CasePathway):
        if not CasePathway.objectName():
            CasePathway.setObjectName(u"CasePathway")
        self.page = QVBoxLayout(CasePathway)
        self.page.setSpacing(0)
        self.page.setObjectName(u"page")
        self.page.setContentsMargins(0, 8, 0, 0)
        self.pathway_actions = QHBoxLayout()
        self.pathway_actions.setSpacing(12)
        self.pathway_actions.setObjectName(u"pathway_actions")
        self.pathway_actions.setContentsMargins(14, -1, 14, -1)
        self.pathway_about = QLabel(CasePathway)
        self.pathway_about.setObjectName(u"pathway_about")
        self.pathway_about.setTextFormat(Qt.TextFormat.PlainText)
        self.pathway_about.setWordWrap(True)
        self.pathway_about.setProperty(u"role", u"muted")

        self.pathway_actions.addWidget(self.pathway_about)

        self.print_pathway = QPushButton(CasePathway)
        self.print_pathway.setObjectName(u"print_pathway")

        self.pathway_actions.addWidget(self.print_pathway)

        self.pathway_actions.setStretch(0, 1)

        self.page.addLayout(self.pathway_actions)

        self.pathway = Scroll(CasePathway)
        self.pathway.setObjectName(u"pathway")
        self.pathway.setWidgetResizable(True)
        self.pathway_view = PathwayView()
        self.pathway_view.setObjectName(u"pathway_view")
        self.pathway.setWidget(self.pathway_view)

        self.page.addWidget(self.pathway)

        QWidget.setTabOrder(self.print_pathway, self.pathway)

        self.retranslateUi(CasePathway)

        QMetaObject.connectSlotsByName(CasePathway)
    # setupUi

    def retranslateUi(self, CasePathway):
        self.pathway_about.setText(QCoreApplication.translate("CasePathway", u"The flow charts of the procedure, rebuilt from its text. Press a step to go where it is done.", None))
        self.print_pathway.setText(QCoreApplication.translate("CasePathway", u"Print the pathway\u2026", None))
#if QT_CONFIG(accessibility)
        self.pathway.setAccessibleName(QCoreApplication.translate("CasePathway", u"Pathway", None))
#endif // QT_CONFIG(accessibility)
        pass
    # retranslateUi

