# -*- coding: utf-8 -*-

################################################################################
## Form generated from reading UI file 'anonymised_strip.ui'
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
from PySide6.QtWidgets import (QApplication, QFrame, QHBoxLayout, QLabel,
    QPushButton, QSizePolicy, QWidget)

class Ui_AnonymisedStrip(object):
    def setupUi(self, AnonymisedStrip):
        if not AnonymisedStrip.objectName():
            AnonymisedStrip.setObjectName(u"AnonymisedStrip")
        AnonymisedStrip.setFrameShape(QFrame.Shape.StyledPanel)
        self.line = QHBoxLayout(AnonymisedStrip)
        self.line.setSpacing(8)
        self.line.setObjectName(u"line")
        self.line.setContentsMargins(10, 6, 10, 6)
        self.sign = QLabel(AnonymisedStrip)
        self.sign.setObjectName(u"sign")

        self.line.addWidget(self.sign)

        self.words = QLabel(AnonymisedStrip)
        self.words.setObjectName(u"words")
        self.words.setTextFormat(Qt.TextFormat.PlainText)
        self.words.setWordWrap(True)

        self.line.addWidget(self.words)

        self.look = QPushButton(AnonymisedStrip)
        self.look.setObjectName(u"look")
        self.look.setProperty(u"role", u"link")

        self.line.addWidget(self.look)

        self.names = QPushButton(AnonymisedStrip)
        self.names.setObjectName(u"names")
        self.names.setProperty(u"role", u"link")

        self.line.addWidget(self.names)

        self.line.setStretch(1, 1)
        QWidget.setTabOrder(self.look, self.names)

        self.retranslateUi(AnonymisedStrip)

        QMetaObject.connectSlotsByName(AnonymisedStrip)
    # setupUi

    def retranslateUi(self, AnonymisedStrip):
        self.words.setText("")
        self.look.setText(QCoreApplication.translate("AnonymisedStrip", u"Look at the pseudonyms", None))
#if QT_CONFIG(tooltip)
        self.look.setToolTip(QCoreApplication.translate("AnonymisedStrip", u"Go to the part of this case that says who is called what", None))
#endif // QT_CONFIG(tooltip)
        self.names.setText(QCoreApplication.translate("AnonymisedStrip", u"Draw with names again", None))
#if QT_CONFIG(tooltip)
        self.names.setToolTip(QCoreApplication.translate("AnonymisedStrip", u"Turn the switch off: papers of this case are drawn with names", None))
#endif // QT_CONFIG(tooltip)
        pass
    # retranslateUi

